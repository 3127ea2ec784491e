package onewindow.casework.scans;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import onewindow.foundation.shared.Conflict;
import onewindow.foundation.shared.InvalidInput;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Has clamd look for viruses, by its command INSTREAM. A hall without one takes files
 * unchecked, and says so of each.
 */
@Component
class VirusCheck {

	private static final int PATIENCE = 20_000;

	private static final int CHUNK = 64 * 1024;

	private static final String CLEAN = "stream: OK";

	private final String host;

	private final int port;

	VirusCheck(@Value("${onewindow.scans.clamd-host:}") String host,
			@Value("${onewindow.scans.clamd-port:3310}") int port) {
		this.host = host;
		this.port = port;
	}

	/**
	 * Looks at a content.
	 * @return whether it was looked at
	 * @throws InvalidInput when it carries a virus
	 * @throws Conflict when clamd does not answer
	 */
	boolean check(byte[] content) {
		if (this.host.isEmpty()) {
			return false;
		}
		String answer = ask(content);
		if (!answer.equals(CLEAN)) {
			throw new InvalidInput("file", ScansRefusal.INFECTED,
					answer.replaceFirst("^stream: ", "").replaceFirst(" FOUND$", ""));
		}
		return true;
	}

	private String ask(byte[] content) {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(this.host, this.port), PATIENCE);
			socket.setSoTimeout(PATIENCE);
			DataOutputStream out = new DataOutputStream(socket.getOutputStream());
			out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
			for (int sent = 0; sent < content.length; sent += CHUNK) {
				int length = Math.min(CHUNK, content.length - sent);
				out.writeInt(length);
				out.write(content, sent, length);
			}
			out.writeInt(0);
			out.flush();
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).replace("\0", "")
				.strip();
		}
		catch (IOException ex) {
			throw new Conflict(ScansRefusal.NOT_CHECKED);
		}
	}

}
