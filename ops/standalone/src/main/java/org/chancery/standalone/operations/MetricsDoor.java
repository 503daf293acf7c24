package org.chancery.standalone.operations;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Whether the metrics are read without the operator's secret, which is another after each
 * start: from this machine only, and only when the operator has said so.
 *
 * @param open whether he has
 */
record MetricsDoor(boolean open) {

    private static final List<String> PASSED_ON = List.of("Forwarded", "X-Forwarded-For", "X-Real-IP", "Via");

    /**
     * The caller's address is not enough: a proxy on this machine passes on who is not,
     * and a page in a browser can give a loopback address a name of its own.
     */
    boolean isOpenTo(HttpServletRequest request) {
        return this.open && isLoopback(request.getRemoteAddr()) && isLoopback(request.getServerName())
                && PASSED_ON.stream().allMatch((header) -> request.getHeader(header) == null);
    }

    /** Only of literal addresses, for a name would be looked up. */
    private static boolean isLoopback(String host) {
        if (host.equals("localhost")) {
            return true;
        }
        try {
            return host.matches("[0-9.]+|\\[?[0-9a-fA-F:]+]?") && InetAddress.getByName(host).isLoopbackAddress();
        }
        catch (UnknownHostException ex) {
            return false;
        }
    }

}
