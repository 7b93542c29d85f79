import { writeFileSync } from 'node:fs';
import { trainingTexts } from './texts.ts';
import { weightsFile } from './weights-file.ts';

// Learns from the written texts (never from those put aside) and writes the weights.
const target = new URL('../../../utils/support/danger-weights.ts', import.meta.url);
const texts = trainingTexts();
writeFileSync(target, weightsFile(texts));
console.log(`Learned from ${texts.length} texts.`);
