package onewindow.casework.scans;

import java.util.List;
import java.util.Set;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases at night what no file has any longer: contents of files that were taken away,
 * and those left behind when something broke off.
 */
@Component
class OrphanedScans {

	private static final Logger LOG = LoggerFactory.getLogger(OrphanedScans.class);

	private final ScanStore store;

	private final ScanRows rows;

	OrphanedScans(ScanStore store, ScanRows rows) {
		this.store = store;
		this.rows = rows;
	}

	/**
	 * Whoever attaches a file meanwhile enters it first and keeps its content then, so
	 * that the one waits for this to end, and the other comes after it.
	 */
	@Transactional
	@Scheduled(cron = "${onewindow.scans.sweep}", zone = "Asia/Shanghai")
	@SchedulerLock(name = "orphaned-scans")
	public void erase() {
		Set<String> needed = this.rows.contentsOfAll();
		List<String> orphans = this.store.all().stream().filter(content -> !needed.contains(content)).toList();
		orphans.forEach(this.store::erase);
		if (!orphans.isEmpty()) {
			LOG.info("Erased {} contents that no file has any longer", orphans.size());
		}
	}

}
