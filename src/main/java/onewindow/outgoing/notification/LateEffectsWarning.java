package onewindow.outgoing.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import onewindow.engine.workflow.LateEffects;
import onewindow.engine.workflow.LateEffects.Late;
import onewindow.foundation.shared.Hall;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Warns the centre's supervision, at most once an hour, while effects of the law are more
 * than an hour late.
 */
@Component
class LateEffectsWarning {

	private static final Logger LOG = LoggerFactory.getLogger(LateEffectsWarning.class);

	private static final Duration TOLERANCE = Duration.ofHours(1);

	private final LateEffects effects;

	private final SupervisionMail supervision;

	private final Clock time;

	LateEffectsWarning(LateEffects effects, SupervisionMail supervision, Clock time) {
		this.effects = effects;
		this.supervision = supervision;
		this.time = time;
	}

	@Scheduled(fixedDelayString = "${onewindow.jobs.watch-interval}")
	@SchedulerLock(name = "late-effects")
	void look() {
		this.effects.beyond(TOLERANCE).ifPresent(this::warn);
	}

	private void warn(Late late) {
		LOG.error("{} effects are more than an hour late, the oldest of case {} since {}", late.count(),
				late.oldestCase(), late.oldestDue());
		this.supervision.warn("late-effects:" + this.time.instant().truncatedTo(ChronoUnit.HOURS),
				"有%d项到期事项超过一小时仍未自动执行，最早的一项属于办件%s，应于%s执行。请立即通知系统管理员，在 Cockpit 中查看该办件的异常；期间请人工核对红黄牌和视为受理等情形。"
					.formatted(late.count(), late.oldestCase(), Hall.text(late.oldestDue())));
	}

}
