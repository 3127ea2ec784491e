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

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import onewindow.casework.cases.ApplicantKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/**
 * A real PostgreSQL that comes with the application and keeps its data in a folder. The
 * folder belongs to one running application at a time.
 */
class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final String USER = "postgres";

	/**
	 * What a hall of some years takes besides its data: binaries, journal, and room to
	 * breathe.
	 */
	private static final long LEAST_MEGABYTES = 256;

	private final Path folder;

	private final ClusterFolder cluster;

	private final FileLock lock;

	private final String password;

	private final EmbeddedPostgres server;

	EmbeddedDatabase(Path folder) {
		this.folder = folder.toAbsolutePath();
		this.cluster = new ClusterFolder(this.folder);
		try {
			Files.createDirectories(this.folder);
			this.lock = lock();
			refuseWithoutRoom();
			SecretFile secret = new SecretFile(this.folder.resolve("database-password"));
			this.password = secret.kept().orElseGet(SecretFile::create);
			this.cluster.prepare(secret.kept().isPresent());
			this.server = start();
			requirePassword();
			secret.keep(this.password);
		}
		catch (IOException | SQLException | IllegalStateException | ExceptionInInitializerError ex) {
			throw new StartRefused(
					"The embedded PostgreSQL does not start in %s: %s".formatted(this.folder, ex.getMessage()),
					"Check that the folder is writable and that this user may run PostgreSQL (as root it needs user namespaces), or set SPRING_DATASOURCE_URL to a PostgreSQL of your own.");
		}
	}

	private void refuseWithoutRoom() throws IOException {
		long left = Files.getFileStore(this.folder).getUsableSpace() / 1024 / 1024;
		if (left < LEAST_MEGABYTES) {
			throw new StartRefused("The disk is full: %d MB are left for the data in %s.".formatted(left, this.folder),
					"Make room for at least %d MB, or give the hall another folder with --onewindow.data=<folder>."
						.formatted(LEAST_MEGABYTES));
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

	private EmbeddedPostgres start() throws IOException {
		return EmbeddedPostgres.builder()
			.setOverrideWorkingDirectory(this.cluster.binaries().toFile())
			.setDataDirectory(this.cluster.path())
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
			this.cluster.finish();
			statement.execute("select pg_reload_conf()");
		}
	}

	/** The password of the demonstration's accounts. */
	SecretFile demoPassword() {
		return new SecretFile(this.folder.resolve("demo-password"));
	}

	/** The key by which applicants are hashed, outside the database. */
	ApplicantKey applicantKey() {
		return new ApplicantKey(new SecretFile(this.folder.resolve("applicant-key")).keptOrMadeUp());
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
