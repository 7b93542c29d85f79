import { describe, expect, test } from 'vitest';
import type { FileKind } from '../../../../utils/log/transfer/file-kind-names.ts';
import { kindOfText } from '../../../../utils/log/transfer/text-kind.ts';
import { kindOfZip } from '../../../../utils/log/transfer/zip-kind.ts';

describe('a text', () => {
  test.each([
    ['', 'empty'],
    ['\ufeff \n', 'empty'],
    ['tea', 'text'],
    ['{\\rtf1 tea}', 'document'],
    ['%PDF-1.4', 'pdf'],
    ['a %PDF-', 'text'],
    ['-----BEGIN PGP MESSAGE', 'sealed'],
    ['-----BEGIN OPENSSH', 'sealed'],
    ['-----BEGIN CMS', 'sealed'],
    ['-----BEGIN PKCS7', 'sealed'],
    ['-----BEGIN ENCRYPTED', 'sealed'],
    ['-----BEGIN AGE ENCRYPTED', 'sealed'],
    ['-----BEGIN tea', 'text'],
    ['age-encryption.org/v1', 'sealed'],
    ['AGE-SECRET-KEY-1ABC', 'key'],
    ['# made\r\n# today\r\nAGE-SECRET-KEY-1ABC', 'key'],
    ['tea\nAGE-SECRET-KEY-1ABC', 'text'],
    ['id,at,zone,day', 'own-table'],
    ['\ufeff"id","at","zone","day"', 'own-table'],
    ['ID;At;Zone;x', 'own-table'],
    ['full_date,date,weekday,time', 'daylio'],
    ['"full_date","date","weekday",', 'daylio'],
    ['year,date,weekday,time,mood,activities,note', 'daylio'],
    ['year,date,weekday,price', 'text'],
    ['uuid,createdAt,updatedAt,automaticThought,x', 'freecbt'],
    ['{"v":"Archive-v1","thoughts":[]}', 'freecbt'],
    ['{\n  "thoughts": [{"automaticThought":""}]}', 'freecbt'],
    ['{"v":"2","thoughts":[]}', 'json'],
    [':FreeCBT:N4Ig:FreeCBT:', 'freecbt-backup'],
    ['{"metadata":{},"entries":[{"uuid":"1"}]}', 'day-one'],
    ['{"metadata":{},"entries":[{"creationDate":"1"}]}', 'day-one'],
    ['{"metadata":{},"entries":[]}', 'json'],
    ['{"uuid":"1"}', 'json'],
    [`{"x":"${'a'.repeat(200)}","metadata":{},"uuid":1}`, 'json'],
    [`{"metadata":1,"x":"${'a'.repeat(300)}","uuid":1}`, 'day-one'],
    ['["metadata","uuid"]', 'json'],
    ['{"a":1}', 'json'],
    ['[1]', 'json'],
    ['<!doctype html><p>', 'web-page'],
    ['<HTML>', 'web-page'],
    ['<head>', 'web-page'],
    ['<body>', 'web-page'],
    ['<htmlish>', 'markup'],
    ['<?xml version="1.0"?><svg >', 'picture'],
    ['<svg>', 'picture'],
    [`<a>${'x'.repeat(1_000)}<svg>`, 'markup'],
    ['tea <svg>', 'text'],
    ['<?xml version="1.0"?><a>', 'markup'],
    ['<opml version="2">', 'markup'],
    ['<3 tea', 'text'],
    ['# Log\n\n## Day\n\n### A line\n\nText\n\n> tea\n', 'own-reading'],
    ['# Log\n\n## Day\n\n### A line\n\nText\n\ntea\n', 'text'],
    ['# Log\n\n### A line\n\n> tea\n', 'text'],
  ] as [string, FileKind][])('%j is %s', (text, kind) => {
    expect(kindOfText(text)).toBe(kind);
  });

  test.each([
    ['a,b\n1,2\n', 'table'],
    ['a;b\n1;2\n', 'table'],
    ['a\tb\n1\t2\n', 'table'],
    ['a|b\r1|2\r', 'table'],
    ['a,b\r\n\r\n1,2\r\n', 'table'],
    ['a,b\n', 'text'],
    ['a,b', 'text'],
    ['a\nb\n', 'text'],
    ['a,b\n1,2\n3,4\n5,6\n7\n', 'table'],
    ['a,b\n1,2\n3,4\n7\n', 'text'],
    ['a,b\n"1,1",2\n', 'table'],
    ['a,b\r1,2', 'text'],
    ['a,b\n1,2\ncut, off, in the middle', 'table'],
    [`a,b\n${'1,2\n'.repeat(11)}${'tea\n'.repeat(20)}`, 'table'],
    [`a,b\n${'1,2\n'.repeat(8)}${'tea\n'.repeat(20)}`, 'text'],
  ] as [string, FileKind][])('with lines %j is %s', (text, kind) => {
    expect(kindOfText(text)).toBe(kind);
  });
});

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const two = (size: number) => String.fromCharCode(size & 255, size >> 8);
/** A file in an archive, and its line in the list at the end. */
const local = (name: string, content = '', length = name.length) =>
  `PK\x03\x04${'\0'.repeat(22)}${two(length)}\0\0${name}${content}`;
const central = (name: string) =>
  `PK\x01\x02${'\0'.repeat(24)}${two(name.length)}${'\0'.repeat(16)}${name}`;
const none = new Uint8Array(0);

describe('an archive', () => {
  const document = (type: string) => [local('mimetype', `application/${type}`)];

  test.each([
    ['own-zip', [local('kind-pause-2026.json')]],
    ['own-zip', [local('a/kind-pause-log.age')]],
    ['zip', [local('kind-pause/a.json')]],
    ['zip', [local('my-kind-pause.json')]],
    ['zip', [local('kind-pause.json.txt')]],
    ['spreadsheet', [local('a'), local('xl/a.xml')]],
    ['slides', [local('a'), local('ppt/a.xml')]],
    ['document', [local('a'), local('word/a.xml')]],
    ['zip', [local('a/word/a.xml'), local('a/xl/'), local('a/ppt/')]],
    ['spreadsheet', document('vnd.oasis.opendocument.spreadsheet')],
    ['slides', document('vnd.oasis.opendocument.presentation')],
    ['document', document('vnd.oasis.opendocument.text')],
    ['office', document('vnd.oasis.opendocument.graphics')],
    ['book', document('epub+zip')],
    ['zip', [local('a'), ...document('epub+zip')]],
    ['zip', [local('mimetyp_', 'application/epub+zip')]],
    ['office', [local('Index/Document.iwa')]],
    ['office', [local('Index.zip')]],
    ['daylio', [local('a'), local('my-backup.daylio')]],
    ['day-one', [local('a'), local('Journal.json')]],
    ['day-one', [local('Tea.json'), local('photos/1.jpg')]],
    ['day-one', [local('Tea.json'), local('audios/1.m4a')]],
    ['day-one', [local('Tea.json'), local('videos/1.mp4')]],
    ['day-one', [local('Tea.json'), local('pdfs/1.pdf')]],
    ['zip', [local('Tea.json')]],
    ['zip', [local('photos/1.jpg')]],
    ['zip', [local('a/Tea.json'), local('photos/1.jpg')]],
    ['zip', [local('Tea.json'), local('my/photos/1.jpg')]],
    ['program', [local('a'), local('META-INF/MANIFEST.MF')]],
    ['program', [local('AndroidManifest.xml')]],
  ] as [FileKind, string[]][])('is %s: %j', (kind, parts) => {
    const bytes = bytesOf(parts.join(''));
    expect(kindOfZip(bytes, none)).toBe(kind);
  });

  test('is told by its list as well, in what is looked at of its end', () => {
    expect(kindOfZip(bytesOf('PK'), bytesOf(`xx${central('a')}${central('xl/a')}`))).toBe(
      'spreadsheet',
    );
    expect(kindOfZip(none, bytesOf(central('xl/a').slice(0, -1)))).toBe('zip');
    expect(kindOfZip(none, bytesOf(`PK\x01\x04${central('xl/a').slice(4)}`))).toBe('zip');
    expect(kindOfZip(none, bytesOf(`PK\x03\x02${central('xl/a').slice(4)}`))).toBe('zip');
    expect(kindOfZip(none, bytesOf(`PK\x03\x05${local('xl/a').slice(4)}`))).toBe('zip');
    expect(kindOfZip(none, bytesOf(`PK\x02\x04${local('xl/a').slice(4)}`))).toBe('zip');
    expect(kindOfZip(none, bytesOf(`PX\x01\x02${central('xl/a').slice(4)}`))).toBe('zip');
  });

  test('is told by whole names of up to 1,024 bytes', () => {
    const long = (length: number) => `xl/${'a'.repeat(length - 3)}`;
    expect(kindOfZip(bytesOf(local(long(300))), none)).toBe('spreadsheet');
    expect(kindOfZip(bytesOf(local(long(1_024))), none)).toBe('spreadsheet');
    expect(kindOfZip(bytesOf(local(long(1_025))), none)).toBe('zip');
    expect(kindOfZip(bytesOf(local('xl/a', '', 5)), none)).toBe('zip');
    expect(kindOfZip(bytesOf(local('xl/a', '', 3)), none)).toBe('spreadsheet');
    expect(kindOfZip(bytesOf(local('', 'xl/')), none)).toBe('zip');
  });

  test('says its type behind its first name, in the next hundred bytes', () => {
    const type = 'epub';
    const at = (place: number) => bytesOf(local('mimetype', `${'-'.repeat(place)}${type}`));
    expect(kindOfZip(at(96), none)).toBe('book');
    expect(kindOfZip(at(97), none)).toBe('zip');
  });
});
