/**
 * What a private text speaks of: `violence` where somebody is hurt or threatened by somebody,
 * `danger` for everything else that calls for support: harming oneself, ending one's life (plainly
 * or not), fear of hurting somebody, or worry about somebody's safety. Also when it is past or
 * denied. A sentence that says both plainly is `danger`, and so is a text with a sentence of each.
 */
export type Danger = 'danger' | 'violence';
