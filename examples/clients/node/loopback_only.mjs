// Loaded before a program (`node --import`): connections that would leave this machine fail.
import net from 'node:net';

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...given) {
  const [options] = Array.isArray(given[0]) ? given[0] : given;
  const host = options?.host ?? 'localhost';
  if (!options?.path && !['127.0.0.1', '::1', 'localhost'].includes(host)) {
    throw new Error(`a connection to ${host} would leave this machine`);
  }
  return connect.apply(this, given);
};
