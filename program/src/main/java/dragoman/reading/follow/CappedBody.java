package dragoman.reading.follow;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Supplier;

/** How much of an answer is taken? The bytes of a body up to a limit, where it is hung up. */
final class CappedBody implements BodySubscriber<byte[]> {

    private final int most;
    private final Supplier<RuntimeException> tooMany;
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private Flow.Subscription subscription;

    /**
     * A body that may have so many bytes.
     *
     * @param tooMany what to fail with where there are more; null to take those that came
     */
    CappedBody(int most, Supplier<RuntimeException> tooMany) {
        this.most = most;
        this.tooMany = tooMany;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> pieces) {
        for (ByteBuffer piece : pieces) {
            byte[] bytes = new byte[Math.min(piece.remaining(), most + 1 - Math.min(most + 1, taken.size()))];
            piece.get(bytes);
            taken.writeBytes(bytes);
        }
        if (taken.size() <= most) {
            subscription.request(1);
            return;
        }
        subscription.cancel();
        RuntimeException failure = tooMany.get();
        if (failure == null) {
            whole.complete(taken.toByteArray());
        } else {
            whole.completeExceptionally(failure);
        }
    }

    @Override
    public void onError(Throwable trouble) {
        whole.completeExceptionally(trouble);
    }

    @Override
    public void onComplete() {
        whole.complete(taken.toByteArray());
    }
}
