package nz.partnershipledger.doors;

import nz.partnershipledger.doors.account.AdministratorAtFirstStart;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the tests over HTTP share: a server, and an administrator who is signed in. */
@SpringBootTest(classes = TestApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class DoorsTest {
    static final String PASSWORD = "tūī kererū kākā";

    @LocalServerPort
    private int port;

    @Autowired
    private AdministratorAtFirstStart firstStart;

    @BeforeEach
    void an_administrator_is_there() {
        firstStart.make(PASSWORD);
    }

    Server stranger() {
        return new Server(port);
    }

    Server administrator() {
        return stranger().as("admin", PASSWORD);
    }
}
