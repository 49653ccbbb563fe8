package org.gridmarketing.benchmarks;

import org.gridmarketing.model.quantity.Yuan;

/** A computation written for one sample alone, without the library. */
interface ByHand {
    /** A fresh bill of a customer. */
    Result bill(int customer);

    /** What is compared with the library's bill; asked for only before measuring. */
    interface Result {
        Yuan total();

        Yuan vat();

        int lineCount();
    }
}
