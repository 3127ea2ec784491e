package onewindow.casework.scans;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;

/**
 * Keeps files in a folder, which all nodes share and which is backed up besides the
 * database.
 */
@Component
@ConditionalOnExpression("!'${onewindow.scans.folder:}'.isEmpty()")
class ScansInFolder implements ScanStore {

	private static final int SPREAD = 2;

	private final Path folder;

	ScansInFolder(@Value("${onewindow.scans.folder}") Path folder) {
		this.folder = folder;
	}

	/** A file is there whole or not at all, also when the process is killed. */
	@Override
	public void keep(String sha256, byte[] content) {
		try {
			Path place = place(sha256);
			if (!Files.exists(place)) {
				Files.createDirectories(place.getParent());
				Path arriving = Files.write(Files.createTempFile(place.getParent(), sha256, ".new"), content);
				Files.move(arriving, place, StandardCopyOption.ATOMIC_MOVE);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public byte[] read(String sha256) {
		try {
			return Files.readAllBytes(place(sha256));
		}
		catch (IOException ex) {
			throw new IllegalStateException("The content %s of a scan is gone".formatted(sha256), ex);
		}
	}

	@Override
	public Collection<String> all() {
		if (!Files.isDirectory(this.folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(this.folder)) {
			return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void erase(String sha256) {
		try {
			Files.deleteIfExists(place(sha256));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path place(String sha256) {
		return this.folder.resolve(sha256.substring(0, SPREAD)).resolve(sha256);
	}

}
