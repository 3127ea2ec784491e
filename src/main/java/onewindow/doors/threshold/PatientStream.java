package onewindow.doors.threshold;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;

/**
 * A body that has a time by which it must be there, however steadily it drips.
 */
class PatientStream extends ServletInputStream {

	private final ServletInputStream body;

	private final long end;

	PatientStream(ServletInputStream body, Duration patience) {
		this.body = body;
		this.end = System.nanoTime() + patience.toNanos();
	}

	@Override
	public int read() throws IOException {
		refuseIfLate();
		return this.body.read();
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		refuseIfLate();
		return this.body.read(bytes, offset, length);
	}

	private void refuseIfLate() throws IOException {
		if (System.nanoTime() > this.end) {
			throw new IOException("The body has not arrived in time");
		}
	}

	@Override
	public boolean isFinished() {
		return this.body.isFinished();
	}

	@Override
	public boolean isReady() {
		return this.body.isReady();
	}

	@Override
	public void setReadListener(ReadListener listener) {
		this.body.setReadListener(listener);
	}

}
