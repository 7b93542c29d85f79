// Preloaded into npm while it installs. npm leaves out every optional package whose "engines" do
// not fit the Node that npm runs on, among them the bundler's native part; but it is the pinned
// Node that will run them, so that is the version npm is told.
const version = process.env.KIND_PAUSE_PINNED_NODE;
if (version) Object.defineProperty(process, 'version', { value: version });
