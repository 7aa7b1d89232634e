package dragoman.reading.follow;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLException;

/** What went wrong between here and a server, in words? */
final class NetworkTrouble {

    private NetworkTrouble() {
    }

    static String told(IOException trouble) {
        if (isNameless(trouble)) {
            return "cannot be asked for: nobody knows its host, or there is no network";
        }
        if (trouble instanceof HttpConnectTimeoutException) {
            return "cannot be asked for: its host does not answer";
        }
        if (trouble instanceof HttpTimeoutException) {
            return trouble.getMessage();
        }
        if (trouble instanceof ConnectException) {
            return "cannot be asked for: its host takes no connection";
        }
        if (trouble instanceof SSLException) {
            return "cannot be asked for safely: " + trouble.getMessage();
        }
        return "broke off: " + (trouble.getMessage() == null ? trouble.getClass().getSimpleName() : trouble.getMessage());
    }

    /** Whether the next request to the same host would fail as well. */
    static boolean isOfHost(IOException trouble) {
        return isNameless(trouble) || trouble instanceof HttpTimeoutException || trouble instanceof ConnectException || trouble instanceof SSLException;
    }

    private static boolean isNameless(Throwable trouble) {
        return trouble instanceof UnknownHostException || trouble instanceof UnresolvedAddressException || trouble.getCause() != null && isNameless(trouble.getCause());
    }
}
