package onewindow.app;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.FileSystemUtils;

/**
 * The files of the embedded PostgreSQL, made fit for a start whatever an earlier one left
 * of them: half of a database, a server that still runs, the number of one that does not.
 */
final class ClusterFolder {

	private static final Logger LOG = LoggerFactory.getLogger(ClusterFolder.class);

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final Path cluster;

	private final Path binaries;

	/** Stands as long as the database is being created, in which nothing is lost. */
	private final Path unfinished;

	ClusterFolder(Path folder) {
		this.cluster = folder.resolve("cluster");
		this.binaries = folder.resolve("postgresql");
		this.unfinished = folder.resolve("cluster-unfinished");
	}

	Path path() {
		return this.cluster;
	}

	Path binaries() {
		return this.binaries;
	}

	/**
	 * Makes the folder fit for a start. Only whoever holds the lock may do this.
	 * @param knowsPassword {@literal false} when the password of the database is lost,
	 * and a new one is to be set
	 */
	void prepare(boolean knowsPassword) throws IOException {
		stopOrphan();
		deleteHalfUnpacked();
		if (Files.exists(this.unfinished)) {
			FileSystemUtils.deleteRecursively(this.cluster);
		}
		if (!Files.exists(this.cluster)) {
			Files.writeString(this.unfinished, "");
			return;
		}
		Files.deleteIfExists(this.cluster.resolve("postmaster.pid"));
		admit(knowsPassword ? "scram-sha-256" : "trust");
	}

	/** Whoever unpacks the programs of the server marks those that are whole. */
	private void deleteHalfUnpacked() throws IOException {
		if (!Files.isDirectory(this.binaries)) {
			return;
		}
		try (DirectoryStream<Path> versions = Files.newDirectoryStream(this.binaries, Files::isDirectory)) {
			for (Path version : versions) {
				if (!Files.exists(version.resolve(".exists"))) {
					FileSystemUtils.deleteRecursively(version);
				}
			}
		}
	}

	/** From here on the database wants the password, and is kept. */
	void finish() throws IOException {
		admit("scram-sha-256");
		Files.deleteIfExists(this.unfinished);
	}

	private void admit(String method) throws IOException {
		Files.writeString(this.cluster.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 %s\n".formatted(method));
	}

	/**
	 * Found by what it serves: the file with its number may be empty, or name another.
	 */
	private void stopOrphan() throws IOException {
		for (ProcessHandle orphan : ProcessHandle.allProcesses().filter(this::servesThisFolder).toList()) {
			LOG.info("Stopping the PostgreSQL that an earlier run left behind");
			stop(orphan);
		}
	}

	private boolean servesThisFolder(ProcessHandle process) {
		return process.info().command().map(command -> command.endsWith("postgres")).orElse(false) && process.info()
			.arguments()
			.map(arguments -> Arrays.asList(arguments).contains(this.cluster.toString()))
			.orElse(false);
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

}
