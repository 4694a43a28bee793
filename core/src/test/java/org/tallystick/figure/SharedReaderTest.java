package org.tallystick.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One reader and one scanner that several threads use at the same time. */
class SharedReaderTest {
    private static final int THREADS = 12;
    private static final int ROUNDS = 40;

    private static final ImmutableList<String> PHRASES = ImmutableList.of(
            "more than 33,000 people",
            "between 12 and 15 percent",
            "fell by 12",
            "no such number",
            "four hundred and twelve thousand three hundred and six",
            "half a million",
            "",
            "a couple of dozen eggs",
            "5 to 7 kg");

    private static final String TEXT =
            "More than 33,000 birds were ringed, said a warden. Nearly 40 percent of the wells fail. "
                    + "Repairs will cost about $1.7 billion and take between three and five years.";

    private static String read(FigureReader reader, String phrase) {
        try {
            Figure figure = reader.read(phrase);
            return figure + " " + figure.parts();
        } catch (UnreadableFigureException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static List<String> all(FigureReader reader, FigureScanner scanner, int first) {
        List<String> results = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            IntStream.range(0, PHRASES.size())
                    .map(i -> (i + first) % PHRASES.size())
                    .forEach(i -> results.add(i + " " + read(reader, PHRASES.get(i))));
            scanner.scan(TEXT).forEach(found -> results.add(found.toString()));
        }
        return results;
    }

    @Test
    void readsInEachThreadAsInOne() throws Exception {
        FigureReader reader = FigureReader.standard().readingOrdinals();
        FigureScanner scanner = FigureScanner.of(reader);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Callable<List<String>>> tasks = IntStream.range(0, THREADS)
                    .<Callable<List<String>>>mapToObj(first -> () -> {
                        start.await();
                        return all(reader, scanner, first);
                    })
                    .toList();
            List<Future<List<String>>> results = threads.invokeAll(tasks);
            for (int first = 0; first < THREADS; first++) {
                assertThat(results.get(first).get())
                        .isEqualTo(all(FigureReader.standard().readingOrdinals(), scanner, first));
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
