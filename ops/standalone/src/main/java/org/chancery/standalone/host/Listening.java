package org.chancery.standalone.host;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/**
 * Where the API listens. The demo identity signs anybody in, so only a loopback address
 * will do.
 *
 * @param port zero for any that is free
 */
public record Listening(InetAddress address, int port) {

    public Listening {
        if (!address.isLoopbackAddress()) {
            throw new CannotProceed(ExitCode.ADDRESS_OPEN, "the demo sign-ins are for this machine only and "
                    + address.getHostAddress() + " is open to others: leave --address out, or give 127.0.0.1");
        }
    }

    public static Listening on(String address, int port) {
        try {
            return new Listening(InetAddress.getByName(address), port);
        }
        catch (UnknownHostException ex) {
            throw new CannotProceed(ExitCode.ADDRESS_OPEN, "there is no address " + address + ": leave --address out",
                    ex);
        }
    }

    public static Listening onLoopback(int port) {
        return new Listening(InetAddress.getLoopbackAddress(), port);
    }

    /** Say so before the databases are started; the web server would say it after. */
    public void refuseTaken() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(this.address, this.port));
        }
        catch (IOException ex) {
            throw taken(ex);
        }
    }

    public CannotProceed taken(Exception cause) {
        return new CannotProceed(ExitCode.PORT_TAKEN,
                "port " + this.port + " is taken: stop what listens there, or name another with --port", cause);
    }

}
