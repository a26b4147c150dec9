// scope: UPA3001, UPA3002, UPA3003, UPA3004, UPA3005
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.AI;

namespace Kestrel.Motor;

public sealed record Driver(string FullName, string DrivingLicenceNumber, int YearsLicensed);

public sealed record Collision(string Reference, Driver Driver, string Account, IReadOnlyList<string> Witnesses);

public interface ILicenceRegister
{
    Task<bool> IsValidAsync(string drivingLicenceNumber, CancellationToken cancellation);
}

public interface ICollisionNotes
{
    Task AttachAsync(string reference, string note, CancellationToken cancellation);
}

public sealed class MotorClaimNotes(IChatClient client, ILicenceRegister register, ICollisionNotes notes, byte[] fingerprintKey)
{
    private const string Task1 =
        "Rewrite the driver's account of a collision as a neutral chronological note of at most ten sentences. " +
        "Do not say who was at fault.";

    public async Task AttachNoteAsync(Collision collision, CancellationToken cancellation)
    {
        var licenceValid = await register.IsValidAsync(collision.Driver.DrivingLicenceNumber, cancellation);
        var alias = Alias(collision.Driver.DrivingLicenceNumber);

        var facts = new Dictionary<string, object>
        {
            ["driver"] = alias,
            ["licenceOnRecord"] = licenceValid,
            ["yearsLicensed"] = collision.Driver.YearsLicensed,
            ["witnesses"] = collision.Witnesses.Count,
        };

        var lines = facts.Select(f => $"{f.Key}: {f.Value}");
        var response = await client.GetResponseAsync(
            [new(ChatRole.System, Task1), new(ChatRole.User, string.Join('\n', lines) + "\n\n" + collision.Account)],
            new ChatOptions { Temperature = 0 },
            cancellation);

        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            return;
        }

        // The alias is replaced by the name again before the note is stored.
        await notes.AttachAsync(collision.Reference, response.Text.Replace(alias, collision.Driver.FullName), cancellation);
    }

    private string Alias(string licence)
    {
        var digest = HMACSHA256.HashData(fingerprintKey, Encoding.UTF8.GetBytes(licence));
        return "D-" + Convert.ToHexString(digest.AsSpan(0, 6));
    }
}
