package org.lodestar.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrailCsvTest {
    @Test
    void noCellIsRunByASpreadsheet() {
        assertThat(TrailCsv.cell("=cmd|' /C calc'!A0")).startsWith("'=");
        assertThat(TrailCsv.cell("@SUM(1)")).isEqualTo("'@SUM(1)");
        assertThat(TrailCsv.cell("a \"b\", c")).isEqualTo("\"a \"\"b\"\", c\"");
        assertThat(TrailCsv.cell(null)).isEmpty();
    }
}
