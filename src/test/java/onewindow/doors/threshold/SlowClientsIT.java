package onewindow.doors.threshold;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import onewindow.testing.Client;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import onewindow.testing.Soak;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static onewindow.testing.HallDriver.CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Five hundred strangers who never finish what they begin. */
@OpenHall
@Soak
class SlowClientsIT {

	private static final Duration AT_ONCE = Duration.ofSeconds(1);

	private final List<RawRequest> strangers = new ArrayList<>();

	@Autowired
	HallDriver hall;

	@Test
	void keepNobodyWaitingWithBodiesThatDoNotArrive() throws IOException {
		Client clerk = warmedUp();
		open(500, number -> switch (number % 4) {
			case 0 -> "POST /engine-rest/task HTTP/1.1\r\nHost: hall\r\nContent-Length: 1000\r\n\r\n{";
			case 1 ->
				"POST /camunda/api/admin/auth/user/default/login/tasklist HTTP/1.1\r\nHost: hall\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nusername=";
			case 2 ->
				"POST /api/models/lint HTTP/1.1\r\nHost: hall\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 100000\r\n\r\n--x\r\n";
			default -> "POST /api/anything HTTP/1.1\r\nHost: hall\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n";
		});

		assertThat(timeOf(() -> clerk.get("/engine-rest/task?maxResults=20"))).isLessThan(AT_ONCE);
		assertThat(timeOf(() -> clerk.apply(Samples.ITEM, Samples.application()))).isLessThan(AT_ONCE.multipliedBy(2));

		await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofSeconds(3)).until(() -> {
			assertThat(timeOf(() -> clerk.get("/engine-rest/task?maxResults=20"))).isLessThan(AT_ONCE);
			return this.strangers.stream().filter(stranger -> !stranger.isAnsweredOrDrips()).count() == 0;
		});
	}

	@Test
	void keepNobodyWaitingWithAnswersThatTheyDoNotRead() throws IOException {
		Client clerk = warmedUp();
		open(500, number -> "GET /camunda/app/tasklist/camunda-tasklist-bootstrap.js HTTP/1.1\r\nHost: hall\r\n\r\n");
		for (RawRequest stranger : this.strangers) {
			assertThat(stranger.status()).isEqualTo(200);
		}

		assertThat(timeOf(() -> clerk.get("/engine-rest/task?maxResults=20"))).isLessThan(AT_ONCE);
		assertThat(timeOf(() -> clerk.apply(Samples.ITEM, Samples.application()))).isLessThan(AT_ONCE.multipliedBy(2));
	}

	private Client warmedUp() {
		this.hall.receive();
		Client clerk = this.hall.as(CLERK);
		clerk.get("/engine-rest/task?maxResults=20");
		return clerk;
	}

	private void open(int many, IntFunction<String> request) throws IOException {
		for (int number : IntStream.range(0, many).toArray()) {
			this.strangers.add(new RawRequest(this.hall.address(), "127.0.0.1").send(request.apply(number)));
		}
	}

	private static Duration timeOf(Runnable act) {
		Instant begin = Instant.now();
		act.run();
		return Duration.between(begin, Instant.now());
	}

	@AfterEach
	void leave() throws IOException {
		for (RawRequest stranger : this.strangers) {
			stranger.close();
		}
	}

}
