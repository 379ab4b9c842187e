import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { SmtpTransport } from './smtp-transport';

let server: SMTPServer;
let transport: SmtpTransport;
let received: string[];
let refusing = false;

beforeEach(async () => {
  received = [];
  refusing = false;
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(refusing ? new Error('no such mailbox') : undefined),
    onData: (stream, _session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        received.push(Buffer.concat(parts).toString('utf8'));
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  transport = new SmtpTransport(`smtp://127.0.0.1:${port}`, 'Samenspoor <noreply@samenspoor.example>');
});

afterEach(async () => {
  transport.onApplicationShutdown();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

const mail = {
  id: '0190',
  toName: 'An Peeters',
  toEmail: 'an@eeklo.example',
  subject: 'Ontvangstbewijs PS-2026-0001',
  text: 'Gewone tekst: é',
  html: '<p>Opgemaakte tekst</p>',
  attachments: [{ fileName: 'bewijs.pdf', contentType: 'application/pdf', bytes: new TextEncoder().encode('%PDF') }],
};

describe('mail by SMTP', () => {
  it('arrives with both parts and its attachment', async () => {
    await transport.send(mail);
    expect(received).toHaveLength(1);
    const [source] = received;
    expect(source).toContain('To: An Peeters <an@eeklo.example>');
    expect(source).toContain('From: Samenspoor <noreply@samenspoor.example>');
    expect(source).toContain('Subject: Ontvangstbewijs PS-2026-0001');
    expect(source).toContain('Message-ID: <0190@samenspoor.example>');
    expect(source).toContain('Auto-Submitted: auto-generated');
    expect(source).toMatch(/Content-Type: text\/plain; charset=utf-8[\s\S]*Gewone tekst: =C3=A9/);
    expect(source).toMatch(/Content-Type: text\/html; charset=utf-8[\s\S]*<p>Opgemaakte tekst<\/p>/);
    expect(source).toMatch(/Content-Type: application\/pdf; name=bewijs\.pdf[\s\S]*JVBERg==/);
  });

  it('never lets a subject write headers of its own', async () => {
    await transport.send({ ...mail, subject: 'Dag\r\nBcc: iedereen@example.be' });
    expect(received[0]).not.toMatch(/^Bcc:/m);
  });

  it('fails when the mail server refuses', async () => {
    refusing = true;
    await expect(transport.send(mail)).rejects.toThrow('no such mailbox');
  });

  it('has no header that somebody wrote into a name or a subject', async () => {
    const evil = '\r\nBcc: iedereen@elders.example\r\n\r\nAndere tekst';
    await transport.send({
      ...mail,
      toName: `An${evil}`,
      subject: `Dag${evil}`,
      attachments: [{ fileName: `a.pdf"${evil}`, contentType: 'application/pdf', bytes: new Uint8Array([1]) }],
    });
    const [headers = ''] = (received[0] ?? '').split('\r\n\r\n');
    expect(headers).not.toMatch(/^Bcc:/m);
    expect(received[0]).not.toMatch(/^Bcc: iedereen/m);
    expect(headers).toMatch(/^To: [^<]*<an@eeklo\.example>/m);
  });
});
