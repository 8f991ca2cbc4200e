package org.lodestar.platform.districts;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.database.DistrictSeal;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells PostgreSQL, for the transaction only, whose rows may be seen: those of the district in force when it begins, and
 * none where there is none. The setting ends with the transaction, so a pooled connection never carries it along, and it is
 * sealed ({@link DistrictSeal}), so no statement can set another.
 *
 * @see "docs/decisions/0011-20261125-two-walls-between-districts.md"
 */
@Component("transactionManager")
@Primary
class DistrictTransactions extends JdbcTransactionManager {
    private static final long serialVersionUID = 1L;

    private static final String ANNOUNCE =
            "select set_config('lodestar.district', ?, true), set_config('lodestar.seal', ?, true)";

    private record Suspended(Object resources, LastWords.@Nullable Transaction transaction) {}

    private final transient DistrictSeal seal;

    DistrictTransactions(DataSource dataSource, DistrictSeal seal) {
        super(dataSource);
        this.seal = seal;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        var district = DistrictScope.current();
        try {
            announce(district);
            LastWords.transaction(new LastWords.Transaction(district));
        } catch (SQLException failed) {
            super.doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("The district could not be set", failed);
        }
    }

    private void announce(Optional<UUID> district) throws SQLException {
        var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
        if (holder == null) throw new SQLException("The transaction has no connection");
        try (var statement = holder.getConnection().prepareStatement(ANNOUNCE)) {
            var words = district.map(UUID::toString).orElse("");
            statement.setString(1, words);
            statement.setString(2, seal.of(words));
            statement.execute();
        }
    }

    @Override
    protected Object doSuspend(Object transaction) {
        var suspended = new Suspended(super.doSuspend(transaction), LastWords.transaction());
        LastWords.transaction(null);
        return suspended;
    }

    @Override
    protected void doResume(@Nullable Object transaction, Object suspended) {
        var before = (Suspended) suspended;
        LastWords.transaction(before.transaction());
        super.doResume(transaction, before.resources());
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        var transaction = LastWords.transaction();
        if (transaction != null) transaction.speak();
        super.doCommit(status);
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        LastWords.transaction(null);
        super.doCleanupAfterCompletion(transaction);
    }
}
