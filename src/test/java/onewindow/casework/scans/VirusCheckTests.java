package onewindow.casework.scans;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

import onewindow.foundation.shared.Conflict;
import onewindow.foundation.shared.InvalidInput;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Speaks to something that answers as clamd does.
 */
class VirusCheckTests {

	final byte[] content = new byte[150_000];

	@Test
	void sendsTheWholeContentAndTakesWhatIsClean() throws IOException {
		try (ServerSocket clamd = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			CompletableFuture<Integer> received = answer(clamd, "stream: OK\0");

			assertThat(check(clamd.getLocalPort()).check(this.content)).isTrue();
			assertThat(received.join()).isEqualTo(this.content.length);
		}
	}

	@Test
	void refusesWhatCarriesAVirusAndNamesIt() throws IOException {
		try (ServerSocket clamd = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			answer(clamd, "stream: Win.Test.EICAR_HDB-1 FOUND\0");

			assertThatThrownBy(() -> check(clamd.getLocalPort()).check(this.content)).isInstanceOf(InvalidInput.class)
				.hasMessageContaining("文件带有病毒（Win.Test.EICAR_HDB-1）");
		}
	}

	@Test
	void takesNothingUncheckedWhileClamdIsDown() throws IOException {
		int nobody;
		try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			nobody = closed.getLocalPort();
		}

		assertThatThrownBy(() -> check(nobody).check(this.content)).isInstanceOf(Conflict.class)
			.hasMessageContaining("病毒检查暂时没有应答");
	}

	@Test
	void saysThatNothingWasCheckedInAHallWithoutClamd() {
		assertThat(new VirusCheck("", 0).check(this.content)).isFalse();
	}

	private static VirusCheck check(int port) {
		return new VirusCheck("localhost", port);
	}

	private static CompletableFuture<Integer> answer(ServerSocket clamd, String sentence) {
		return CompletableFuture.supplyAsync(() -> {
			try (Socket socket = clamd.accept()) {
				DataInputStream in = new DataInputStream(socket.getInputStream());
				assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
				int received = 0;
				for (int length = in.readInt(); length > 0; length = in.readInt()) {
					received += in.readNBytes(length).length;
				}
				socket.getOutputStream().write(sentence.getBytes(StandardCharsets.US_ASCII));
				return received;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

}
