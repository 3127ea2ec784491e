package onewindow.notification;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import onewindow.shared.CaseNumber;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** A notice never holds a case, goes out at least once, and always under the same key. */
@OpenHall
@ExtendWith(OutputCaptureExtension.class)
class OutboxIT {

	@Autowired
	HallDriver hall;

	@Autowired
	NoticeLedger ledger;

	@Autowired
	Outbox outbox;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	Clock clock;

	@BeforeEach
	void nothingWaits() {
		this.hall.setTime("2026-04-30T09:00");
		this.outbox.sendDue();
	}

	@Test
	void writesWithTheCaseAndSendsAfterwards(CapturedOutput log) {
		String number = this.hall.receive();
		assertThat(states(number)).containsExactly("pending");

		this.outbox.sendDue();

		assertThat(states(number)).containsExactly("sent");
		assertThat(log).contains("Notice " + number + ":ServiceTask_NotifyReceived:1 to 139****1234")
			.contains("【新林区政务大厅】您申请的“食品经营许可”（办件编号" + number + "）材料已收到")
			.doesNotContain("13904571234");
	}

	@Test
	void writesNothingWhenTheActIsRefused() {
		String number = this.hall.receive();

		this.hall.tryToComplete(HallDriver.CLERK, number, Samples.with(Samples.acceptance(), "received", List.of()));

		assertThat(states(number)).containsExactly("pending");
	}

	@Test
	void triesAgainLaterUnderTheSameKeyWhenTheChannelFails() {
		String number = this.hall.receive();
		Recording channel = new Recording();
		Outbox failing = new Outbox(this.jdbc, this.transaction, List.of(channel), this.clock);

		channel.fails = true;
		failing.sendDue();
		failing.sendDue();
		assertThat(channel.keys).as("not before the wait is over").hasSize(1);
		this.hall.setTime("2026-04-30T09:01");
		channel.fails = false;
		failing.sendDue();
		failing.sendDue();

		String key = number + ":ServiceTask_NotifyReceived:1";
		assertThat(channel.keys).containsExactly(key, key);
		assertThat(states(number)).containsExactly("sent");
	}

	@Test
	void sendsEachNoticeOnceThoughSeveralNodesSend() throws InterruptedException {
		List<String> numbers = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			numbers.add(this.hall.receive());
		}
		Recording channel = new Recording();
		ExecutorService nodes = Executors.newFixedThreadPool(4);
		for (int i = 0; i < 4; i++) {
			nodes.submit(() -> new Outbox(this.jdbc, this.transaction, List.of(channel), this.clock).sendDue());
		}
		nodes.shutdown();

		assertThat(nodes.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
		assertThat(channel.keys).hasSize(20).doesNotHaveDuplicates();
	}

	private List<String> states(String number) {
		return this.ledger.of(new CaseNumber(number)).stream().map(Notice::state).toList();
	}

	private static final class Recording implements NoticeChannel {

		private final List<String> keys = new ArrayList<>();

		private boolean fails;

		@Override
		public String name() {
			return "log";
		}

		@Override
		public synchronized void send(String recipient, String body, String idempotencyKey) {
			this.keys.add(idempotencyKey);
			if (this.fails) {
				throw new IllegalStateException("The gateway is down");
			}
		}

	}

}
