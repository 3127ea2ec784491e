package onewindow.engine.worklist;

import java.util.List;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every night whether the work list is right. */
@Component
class WorkListWatch {

	private static final Logger LOG = LoggerFactory.getLogger(WorkListWatch.class);

	private final WorkList list;

	WorkListWatch(WorkList list) {
		this.list = list;
	}

	@Scheduled(cron = "${onewindow.work-list.watch}", zone = "Asia/Shanghai")
	@SchedulerLock(name = "work-list-watch")
	void look() {
		List<String> wrong = this.list.differences();
		if (!wrong.isEmpty()) {
			LOG.error("The work list is wrong for {} tasks: {}. Make it anew: POST /api/work-list", wrong.size(),
					wrong);
		}
	}

}
