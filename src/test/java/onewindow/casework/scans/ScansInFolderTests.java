package onewindow.casework.scans;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ScansInFolderTests {

	static final String SHA256 = "ab".repeat(32);

	@TempDir
	Path folder;

	@Test
	void keepsAContentOnceAndGivesItBack() {
		ScanStore store = new ScansInFolder(this.folder.resolve("new"));
		assertThat(store.all()).isEmpty();

		store.keep(SHA256, new byte[] { 1, 2 });
		store.keep(SHA256, new byte[] { 1, 2 });

		assertThat(store.read(SHA256)).containsExactly(1, 2);
		assertThat(store.all()).containsExactly(SHA256);
	}

	@Test
	void erasesForGood() {
		ScanStore store = new ScansInFolder(this.folder);
		store.keep(SHA256, new byte[] { 1 });

		store.erase(SHA256);

		assertThat(store.all()).isEmpty();
		assertThatIllegalStateException().isThrownBy(() -> store.read(SHA256)).withMessageContaining("is gone");
	}

}
