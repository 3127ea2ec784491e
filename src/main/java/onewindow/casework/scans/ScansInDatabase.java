package onewindow.casework.scans;

import java.util.Collection;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps files with everything else, so that one backup has them all.
 */
@Component
@ConditionalOnProperty(name = "onewindow.scans.folder", havingValue = "", matchIfMissing = true)
class ScansInDatabase implements ScanStore {

	private final JdbcClient jdbc;

	ScansInDatabase(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void keep(String sha256, byte[] content) {
		this.jdbc.sql("insert into hall.scan_content (sha256, content) values (?, ?) on conflict do nothing")
			.params(sha256, content)
			.update();
	}

	@Override
	public byte[] read(String sha256) {
		return this.jdbc.sql("select content from hall.scan_content where sha256 = ?")
			.param(sha256)
			.query(byte[].class)
			.optional()
			.orElseThrow(() -> new IllegalStateException("The content %s of a scan is gone".formatted(sha256)));
	}

	@Override
	public Collection<String> all() {
		return this.jdbc.sql("select sha256 from hall.scan_content").query(String.class).list();
	}

	@Override
	public void erase(String sha256) {
		this.jdbc.sql("delete from hall.scan_content where sha256 = ?").param(sha256).update();
	}

}
