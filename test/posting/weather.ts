import type { Fault } from '../../sandbox/http/faults.ts';
import type { BotProcess } from './bot-process.ts';
import type { City } from './city.ts';

/** Makes things go wrong while a bot runs; returns how to stop it. */
export type Weather = (city: City, random: () => number, bot: BotProcess) => () => void;

const CALLS = ['POST /channels/:channel/messages', 'GET /channels/:channel/messages'];

/** Plans faults for the calls of a life: `share` of them, in bursts long enough to outlast discord.js's own retries. */
function calls(share: number, faults: readonly Fault[], burst: number): Weather {
  return ({ sandbox }, random) => {
    for (const call of CALLS)
      for (let planned = 0; planned < 1_500; ) {
        const length = 1 + Math.floor(random() * burst);
        const fine = Math.round(length / share - length);
        sandbox.faults.next(call, {}, Math.max(1, Math.round(fine * 2 * random())));
        const fault = faults[Math.floor(random() * faults.length)] ?? {};
        sandbox.faults.next(call, fault, length);
        planned += length + fine;
      }
    return () => sandbox.faults.clear();
  };
}

/** 5xx, some of them after the post was made. */
export const serverErrors = calls(
  0.2,
  [{ status: 500 }, { status: 502 }, { status: 503, applied: true }, { status: 500, delay: 200 }],
  60,
);

/** 429 beyond those of the sandbox's own limits. */
export const rateLimits = calls(
  0.1,
  [
    { status: 429, retryAfter: 0.3 },
    { status: 429, retryAfter: 0.5, scope: 'global' },
    { status: 429, retryAfter: 0.2, scope: 'shared' },
  ],
  4,
);

/** Connections that break off: after the post was made, or instead of it. */
export const droppedSockets = calls(
  0.2,
  [{ cut: true }, { cut: true, status: 500 }, { cut: true, delay: 300 }],
  20,
);

/** The gateway connection is lost in every way, again and again. */
export const gatewayLoss: Weather = ({ sandbox }, random) => {
  const { gateway } = sandbox.faults;
  const ways = [
    () => gateway.drop(),
    gateway.reconnect,
    () => gateway.invalidSession(true),
    () => gateway.invalidSession(),
  ];
  let timer: NodeJS.Timeout;
  const again = () => {
    timer = setTimeout(
      () => {
        ways[Math.floor(random() * ways.length)]?.();
        again();
      },
      500 + random() * 2_500,
    );
  };
  again();
  return () => clearTimeout(timer);
};

/** Somebody sets the computer's clock forward by more than an hour, once a day, in the hour around 07:00 UTC. */
export const clockForward: Weather = (city, random, bot) => {
  const timer = setTimeout(() => {
    if (new Date(city.now()).getUTCHours() > 7) return;
    city.setClock(city.now() + 70 * 60_000);
    bot.kill('SIGUSR2');
  }, random() * 3_000);
  return () => clearTimeout(timer);
};

/** All of it at once. */
export const storm: Weather = (city, random, bot) => {
  const stops = [serverErrors, rateLimits, droppedSockets, gatewayLoss].map((weather) =>
    weather(city, random, bot),
  );
  return () => {
    for (const stop of stops) stop();
  };
};
