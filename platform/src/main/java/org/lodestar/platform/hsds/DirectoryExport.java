package org.lodestar.platform.hsds;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lodestar.platform.hsds.internal.ExportTable;
import org.lodestar.platform.hsds.internal.PackageRows;
import org.lodestar.platform.hsds.internal.PackageZip;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The directory of the current district as a package of HSDS 3, for whoever works there: what packages brought comes out
 * as it came in, changed where the district changed it since, with the services and providers that came by none.
 */
@Component
@Transactional(readOnly = true)
public class DirectoryExport {
    private final PackageRows rows;

    DirectoryExport(PackageRows rows) {
        this.rows = rows;
    }

    /** A zip of CSV files with their {@code datapackage.json}. */
    public byte[] zip() {
        Map<String, ExportTable> tables = new LinkedHashMap<>();
        rows.tables().forEach(table -> tables.put(table.name(), table));
        rows.each((table, row) -> tables.get(table).add(row));
        return PackageZip.of(
                tables.values().stream().filter(ExportTable::isTold).toList());
    }
}
