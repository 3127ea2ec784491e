package onewindow.doors.threshold;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A connection over which a test says what it likes, from the address that it likes. */
final class RawRequest implements AutoCloseable {

	private final Socket socket;

	RawRequest(String hall, String from) throws IOException {
		URI address = URI.create(hall);
		this.socket = new Socket(InetAddress.getByName("127.0.0.1"), address.getPort(), InetAddress.getByName(from), 0);
		this.socket.setSoTimeout(60_000);
	}

	/** Sends text, or a part of it. */
	RawRequest send(String text) throws IOException {
		this.socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
		this.socket.getOutputStream().flush();
		return this;
	}

	/** Sends one more sign, unless there is an answer, or nobody listens any longer. */
	boolean isAnsweredOrDrips() {
		try {
			if (this.socket.getInputStream().available() > 0) {
				return true;
			}
			send("x");
			return false;
		}
		catch (IOException ex) {
			return true;
		}
	}

	/** The status of the answer. */
	int status() throws IOException {
		return Integer.parseInt(line().split(" ")[1]);
	}

	/** The rest of the answer, as far as it has come when the other side ends. */
	String rest() throws IOException {
		return new String(this.socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

	private String line() throws IOException {
		StringBuilder line = new StringBuilder();
		InputStream answer = this.socket.getInputStream();
		for (int sign = answer.read(); sign != '\n' && sign >= 0; sign = answer.read()) {
			line.append((char) sign);
		}
		return line.toString();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
