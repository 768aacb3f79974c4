package nz.partnershipledger.command.welcome;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * A code that a phone's camera reads, as a drawing.
 *
 * @param size its width and height, in squares
 * @param path its dark squares, as the {@code d} of a path of SVG
 */
record QrCode(int size, String path) {
    /** As wide as the standard asks for, so that a camera finds it on paper with lines around. */
    private static final int QUIET_SQUARES = 4;

    static QrCode of(String words) {
        try {
            BitMatrix squares = new QRCodeWriter()
                    .encode(
                            words,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.MARGIN,
                                    QUIET_SQUARES,
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M));
            return new QrCode(squares.getWidth(), pathOf(squares));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no code can hold this", tooLong);
        }
    }

    private static String pathOf(BitMatrix squares) {
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < squares.getHeight(); row++) {
            for (int column = 0; column < squares.getWidth(); column++) {
                if (squares.get(column, row)) {
                    path.append('M').append(column).append(' ').append(row).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
