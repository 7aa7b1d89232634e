package dragoman.reading.follow;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;

/** Decides whether an address that somebody else gave may be asked. A feed on the web has no business with the printer, the router or the cloud's own addresses of whoever reads it. */
final class Reach {

    /** Who tells the numbers of a host. */
    interface Names {
        List<InetAddress> of(String host) throws UnknownHostException;
    }

    private final Names names;

    Reach(Names names) {
        this.names = names;
    }

    static Reach ofThisMachine() {
        return new Reach(host -> List.of(InetAddress.getAllByName(host)));
    }

    /** Whether an address may be asked because another one led there: one within the own network only if that one is within it too. */
    boolean allows(URI address, URI ledBy) {
        return address.getHost().equals(ledBy.getHost()) || !isWithin(address.getHost()) || isWithin(ledBy.getHost());
    }

    private boolean isWithin(String host) {
        try {
            return names.of(host).stream().anyMatch(Reach::isWithin);
        } catch (UnknownHostException nobodyKnows) {
            return false;
        }
    }

    private static boolean isWithin(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xFE) == 0xFC;
        boolean shared = bytes.length == 4 && (bytes[0] & 0xFF) == 100 && (bytes[1] & 0xC0) == 64;
        return address.isLoopbackAddress() || address.isAnyLocalAddress() || address.isLinkLocalAddress() || address.isSiteLocalAddress() || address.isMulticastAddress() || uniqueLocal || shared;
    }
}
