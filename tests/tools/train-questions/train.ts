import { writeFileSync } from 'node:fs';
import { learn } from './learn.ts';
import { learnedFrom, stamp } from './learned-from.ts';
import { trainingThoughts } from './thoughts.ts';
import { weightsFile } from './weights-file.ts';

// Learns from the written thoughts (never from those held out) and writes the weights.
const target = new URL('../../../utils/reframe/question-weights.ts', import.meta.url);
const thoughts = trainingThoughts();
writeFileSync(target, weightsFile(learn(thoughts)));
writeFileSync(stamp, learnedFrom());
console.log(`Learnt from ${thoughts.length} thoughts.`);
