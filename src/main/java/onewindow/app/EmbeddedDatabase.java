package onewindow.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/**
 * A real PostgreSQL that comes with the application and keeps its data in a folder. The
 * folder belongs to one running application at a time; a server that a killed application
 * left behind is stopped first.
 */
class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final String USER = "postgres";

	private final Path folder;

	private final FileLock lock;

	private final String password;

	private final EmbeddedPostgres server;

	EmbeddedDatabase(Path folder) {
		this.folder = folder.toAbsolutePath();
		try {
			Files.createDirectories(this.folder);
			this.lock = lock();
			this.password = SecretFile.readOrCreate(this.folder.resolve("database-password"));
			stopOrphan();
			this.server = start();
			requirePassword();
		}
		catch (IOException | SQLException ex) {
			throw new StartRefused(
					"The embedded PostgreSQL does not start in %s: %s".formatted(this.folder, ex.getMessage()),
					"Check that the folder is writable and that this user may run PostgreSQL (as root it needs user namespaces), or set SPRING_DATASOURCE_URL to a PostgreSQL of your own.");
		}
	}

	private FileLock lock() throws IOException {
		FileChannel channel = FileChannel.open(this.folder.resolve("lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		FileLock taken = null;
		try {
			taken = channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			LOG.debug("The folder is in use by this very process");
		}
		if (taken == null) {
			channel.close();
			throw new StartRefused("Another One Window is running on the data in %s.".formatted(this.folder),
					"Stop it first, or give this one a folder of its own with --onewindow.data=<folder>.");
		}
		return taken;
	}

	private void stopOrphan() throws IOException {
		Path pidFile = cluster().resolve("postmaster.pid");
		if (!Files.exists(pidFile)) {
			return;
		}
		List<String> lines = Files.readAllLines(pidFile);
		Optional<ProcessHandle> orphan = ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
			.filter(process -> process.info().command().map(command -> command.endsWith("postgres")).orElse(false))
			.filter(process -> lines.get(1).strip().equals(cluster().toString()));
		if (orphan.isPresent()) {
			LOG.info("Stopping the PostgreSQL that an earlier run left behind");
			stop(orphan.get());
		}
	}

	private static void stop(ProcessHandle process) throws IOException {
		process.destroy();
		try {
			process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
		}
		catch (TimeoutException | ExecutionException ex) {
			throw new IOException("an earlier PostgreSQL (process %d) does not stop".formatted(process.pid()), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("interrupted", ex);
		}
	}

	private EmbeddedPostgres start() throws IOException {
		return EmbeddedPostgres.builder()
			.setOverrideWorkingDirectory(this.folder.resolve("postgresql").toFile())
			.setDataDirectory(cluster())
			.setCleanDataDirectory(false)
			.setConnectConfig("password", this.password)
			.setPGStartupWait(PATIENCE)
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("timezone", "Asia/Shanghai")
			.setServerConfig("listen_addresses", "127.0.0.1")
			.setServerConfig("shared_buffers", "256MB")
			.start();
	}

	/**
	 * The server is created trusting everybody on this machine; from here on it wants the
	 * password.
	 */
	private void requirePassword() throws IOException, SQLException {
		try (Connection connection = this.server.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("alter user %s password '%s'".formatted(USER, this.password));
			Files.writeString(cluster().resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
			statement.execute("select pg_reload_conf()");
		}
	}

	private Path cluster() {
		return this.folder.resolve("cluster");
	}

	/** The password of the demonstration's accounts. */
	String demoPassword() {
		return SecretFile.readOrCreate(this.folder.resolve("demo-password"));
	}

	@Override
	public String getUsername() {
		return USER;
	}

	@Override
	public String getPassword() {
		return this.password;
	}

	@Override
	public String getJdbcUrl() {
		return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(this.server.getPort());
	}

	@Override
	public void close() throws IOException {
		this.server.close();
		this.lock.channel().close();
	}

}
