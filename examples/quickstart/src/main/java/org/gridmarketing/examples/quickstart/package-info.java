/**
 * A program that bills one document and shows how: it reads the document, refuses it with every reason or bills it, explains
 * each line and checks the archive.
 */
@NullMarked
package org.gridmarketing.examples.quickstart;

import org.jspecify.annotations.NullMarked;
