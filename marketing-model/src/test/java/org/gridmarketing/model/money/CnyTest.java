package org.gridmarketing.model.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.money.MonetaryAmount;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.gridmarketing.model.quantity.Yuan;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

class CnyTest {
    @Test
    void thereAndBack() {
        MonetaryAmount amount = Cny.of(Yuan.of("12.50"));
        assertThat(amount.getCurrency().getCurrencyCode()).isEqualTo("CNY");
        assertThat(amount.getNumber().numberValueExact(BigDecimal.class)).isEqualByComparingTo("12.50");
        assertThat(Cny.from(amount)).isEqualTo(Yuan.of("12.50"));
        assertThat(Cny.from(FastMoney.of(new BigDecimal("-0.01"), Cny.unit()))).isEqualTo(Yuan.ofFen(-1));
    }

    @Property
    void noDigitIsLost(@ForAll @BigRange(min = "-1e20", max = "1e20") @Scale(20) BigDecimal number) {
        assertThat(Cny.from(Cny.of(Yuan.of(number)))).isEqualTo(Yuan.of(number));
    }

    @Test
    void anotherCurrencyIsRefused() {
        assertThatThrownBy(() -> Cny.from(Money.of(1, "USD")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CNY")
                .hasMessageContaining("USD");
    }

    @Test
    void theFirstTouchMayComeFromAThreadWhoseContextLoaderLacksMoneta() throws Exception {
        try (URLClassLoader fresh = loaderOfItsOwn()) {
            assertThat(withContextLoaderThatLacksMoneta(() -> amountBy(fresh))).contains("12.5");
        }
    }

    /** Shows that the test above can fail: without the door the same thread finds no currency. */
    @Test
    void withoutTheDoorThatThreadFails() throws Exception {
        try (URLClassLoader fresh = loaderOfItsOwn()) {
            assertThatThrownBy(() -> withContextLoaderThatLacksMoneta(() -> fresh.loadClass("javax.money.Monetary")
                            .getMethod("getCurrency", String.class, String[].class)
                            .invoke(null, "CNY", new String[0])))
                    .hasRootCauseInstanceOf(RuntimeException.class);
        }
    }

    private static String amountBy(ClassLoader fresh) throws ReflectiveOperationException {
        Class<?> yuan = fresh.loadClass(Yuan.class.getName());
        Class<?> cny = fresh.loadClass(Cny.class.getName());
        assertThat(cny).isNotSameAs(Cny.class);
        Object amount = yuan.getMethod("of", String.class).invoke(null, "12.50");
        return cny.getMethod("of", yuan).invoke(null, amount).toString();
    }

    /** Loads the class path once more, so that nobody has touched Moneta there before. */
    private static URLClassLoader loaderOfItsOwn() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String path : Splitter.on(File.pathSeparatorChar).split(System.getProperty("java.class.path"))) {
            urls.add(Path.of(path).toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static <T> T withContextLoaderThatLacksMoneta(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "no-moneta");
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        thread.start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof InvocationTargetException wrapped ? wrapped : e;
        }
    }
}
