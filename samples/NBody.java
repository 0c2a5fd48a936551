/** Four planets and a sun pull at each other; the total energy shows how exactly the doubles are computed. */
public class NBody {
    static final double DAYS = 365.24;
    static final double SOLAR_MASS = 4 * Math.PI * Math.PI;

    static final class Body {
        double x, y, z, vx, vy, vz, mass;

        Body(double x, double y, double z, double vx, double vy, double vz, double mass) {
            this.x = x;
            this.y = y;
            this.z = z;
            this.vx = vx * DAYS;
            this.vy = vy * DAYS;
            this.vz = vz * DAYS;
            this.mass = mass * SOLAR_MASS;
        }
    }

    static final Body[] BODIES = {
        new Body(0, 0, 0, 0, 0, 0, 1),
        new Body(4.84143144246472090, -1.16032004402742839, -0.103622044471123109,
                0.00166007664274403694, 0.00769901118419740425, -0.0000690460016972063023, 0.000954791938424326609),
        new Body(8.34336671824457987, 4.12479856412430479, -0.403523417114321381,
                -0.00276742510726411, 0.00499852801234917, 0.0000230417297573764, 0.000285885980666130812),
        new Body(12.8943695621391310, -15.1111514016986312, -0.223307578892655734,
                0.00296460137564761618, 0.00237847173959480950, -0.0000296589568540237556, 0.0000436624404335156298),
    };

    static void advance(double dt) {
        for (int i = 0; i < BODIES.length; i++) {
            Body a = BODIES[i];
            for (int j = i + 1; j < BODIES.length; j++) {
                Body b = BODIES[j];
                double dx = a.x - b.x;
                double dy = a.y - b.y;
                double dz = a.z - b.z;
                double squared = dx * dx + dy * dy + dz * dz;
                double magnitude = dt / (squared * Math.sqrt(squared));
                a.vx -= dx * b.mass * magnitude;
                a.vy -= dy * b.mass * magnitude;
                a.vz -= dz * b.mass * magnitude;
                b.vx += dx * a.mass * magnitude;
                b.vy += dy * a.mass * magnitude;
                b.vz += dz * a.mass * magnitude;
            }
        }
        for (Body body : BODIES) {
            body.x += dt * body.vx;
            body.y += dt * body.vy;
            body.z += dt * body.vz;
        }
    }

    static double energy() {
        double e = 0;
        for (int i = 0; i < BODIES.length; i++) {
            Body a = BODIES[i];
            e += 0.5 * a.mass * (a.vx * a.vx + a.vy * a.vy + a.vz * a.vz);
            for (int j = i + 1; j < BODIES.length; j++) {
                Body b = BODIES[j];
                double dx = a.x - b.x;
                double dy = a.y - b.y;
                double dz = a.z - b.z;
                e -= a.mass * b.mass / Math.sqrt(dx * dx + dy * dy + dz * dz);
            }
        }
        return e;
    }

    public static void main(String[] args) {
        System.out.println(energy());
        for (int i = 0; i < 1000; i++) {
            advance(0.01);
        }
        System.out.println(energy());
        System.out.printf("%.6f %.6f %.6f%n", BODIES[1].x, BODIES[1].y, BODIES[1].z);
    }
}
