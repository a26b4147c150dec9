// scope: UPA2005
using Microsoft.Extensions.AI;

namespace Transit.SeniorPass;

public record PassApplication(int Id, DateOnly DateOfBirth, string Municipality, string ScannedText);

public class SeniorPassCheck
{
    private readonly IChatClient _client;

    public SeniorPassCheck(IChatClient client)
    {
        _client = client;
    }

    public async Task<bool> IsEligibleAsync(PassApplication application, CancellationToken ct)
    {
        var prompt = $"""
            The senior pass is for residents who have reached the statutory age of 65 on the day of application.
            Check whether the applicant is old enough and lives in one of the municipalities of the network. Answer yes or no.

            Date of birth: {application.DateOfBirth:yyyy-MM-dd}
            Day of application: {DateTime.Today:yyyy-MM-dd}
            Municipality: {application.Municipality}
            Proof of residence: {application.ScannedText}
            """;
        var response = await _client.GetResponseAsync(prompt, cancellationToken: ct);
        return response.Text.Trim().StartsWith("yes", StringComparison.OrdinalIgnoreCase);
    }
}
