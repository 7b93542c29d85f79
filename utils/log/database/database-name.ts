export const databaseName = 'kind-pause';
