using Microsoft.Extensions.Logging;

namespace Portfolio.Rentals;

public interface IRentalLetters
{
    Task SendRejectionAsync(string email, string reason, CancellationToken ct);
}

public interface IViewingCalendar
{
    Task<int> FreeSlotsAsync(CancellationToken ct);
}

public class ApplicationIntake
{
    private readonly IApplicantScreen _screen;
    private readonly IRentalLetters _letters;
    private readonly IViewingCalendar _calendar;
    private readonly ILogger<ApplicationIntake> _log;

    public ApplicationIntake(IApplicantScreen screen, IRentalLetters letters, IViewingCalendar calendar, ILogger<ApplicationIntake> log)
    {
        _screen = screen;
        _letters = letters;
        _calendar = calendar;
        _log = log;
    }

    public async Task HandleAsync(RentalApplicant applicant, CancellationToken ct)
    {
        var screening = await _screen.ScreenAsync(applicant, ct);
        if (!screening.Accept)
        {
            await _letters.SendRejectionAsync(applicant.Email, screening.Reason, ct); // expect: UPA2001
            return;
        }

        _log.LogInformation("{Slots} viewing slots left", await _calendar.FreeSlotsAsync(ct));
    }
}
