package onewindow.app;

import java.util.Optional;

import onewindow.casework.cases.ApplicantHashes;
import onewindow.engine.models.ModelDeployer;
import onewindow.engine.staff.Accounts;
import onewindow.engine.staff.Organisation;
import onewindow.engine.staff.TaskFilters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What must be there before the first visitor: groups and rights, accounts, filters,
 * models. Several nodes may start at once: a lock in the database lets one after the
 * other do it.
 */
@Component
class OpeningTheHall implements ApplicationRunner {

	private static final Logger LOG = LoggerFactory.getLogger(OpeningTheHall.class);

	private static final long LOCK = 4_204_204_201L;

	private static final String PASSWORD = "Set ONEWINDOW_ADMIN_PASSWORD to ten characters or more, with capital and small letters, digits and other signs, and start again.";

	private static final String KEY = "Give back the key that was there: ONEWINDOW_APPLICANT_KEY, or the file applicant-key in the folder of the data. If it is lost for good, docs/operators.md says what to do.";

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final ApplicantHashes applicants;

	private final Organisation organisation;

	private final Accounts accounts;

	private final TaskFilters filters;

	private final ModelDeployer deployer;

	private final EmbeddedDatabase embedded;

	private final String administratorPassword;

	private final Environment environment;

	private String demoPassword;

	OpeningTheHall(JdbcClient jdbc, TransactionTemplate transaction, ApplicantHashes applicants,
			Organisation organisation, Accounts accounts, TaskFilters filters, ModelDeployer deployer,
			ObjectProvider<JdbcConnectionDetails> database,
			@Value("${onewindow.admin-password:#{null}}") String administratorPassword, Environment environment) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.applicants = applicants;
		this.organisation = organisation;
		this.accounts = accounts;
		this.filters = filters;
		this.deployer = deployer;
		this.embedded = (database.getIfAvailable() instanceof EmbeddedDatabase found) ? found : null;
		this.administratorPassword = administratorPassword;
		this.environment = environment;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.transaction.executeWithoutResult(status -> {
			this.jdbc.sql("select 1 from (select pg_advisory_xact_lock(?)) as locked")
				.param(LOCK)
				.query(Integer.class)
				.single();
			if (!this.applicants.establish()) {
				throw new StartRefused("This is not the key by which the hall has hashed its applicants until now.",
						KEY);
			}
			this.organisation.establish(this.deployer.procedureKeys());
			openAccounts();
			this.filters.establish();
			this.deployer.deployChanged();
		});
		if (this.embedded != null) {
			this.embedded.demoPassword().keep(this.demoPassword);
		}
		announce();
	}

	private void openAccounts() {
		if (this.embedded != null) {
			Optional<String> kept = this.embedded.demoPassword().kept();
			this.demoPassword = kept.orElseGet(SecretFile::create);
			this.accounts.openDemo(this.demoPassword, kept.isEmpty());
		}
		else {
			admitAdministrator();
		}
	}

	private void admitAdministrator() {
		if (this.administratorPassword == null) {
			if (!this.accounts.hasAdministrator()) {
				throw new StartRefused("The hall has no administrator yet, and no password to give one.", PASSWORD);
			}
			return;
		}
		if (!this.accounts.permits(this.administratorPassword)) {
			throw new StartRefused("The administrator's password is too easy to guess.", PASSWORD);
		}
		this.accounts.admitAdministrator(this.administratorPassword);
	}

	private void announce() {
		String address = "http://localhost:%s%s".formatted(this.environment.getProperty("local.server.port"),
				this.environment.getProperty("server.servlet.context-path", ""));
		LOG.info(
				"One Window is open: Tasklist {}/camunda/app/tasklist/ · Cockpit {}/camunda/app/cockpit/ · API {}/api/items",
				address, address, address);
		if (this.embedded != null) {
			LOG.info("demo accounts: s001…s049 (windows), market-reviewer, market-verifier1, market-verifier2, "
					+ "market-decider, market-head (and so for every unit), district-gov, director, supervisor, designer, admin");
			LOG.info("demo password: {}", this.demoPassword);
		}
	}

}
