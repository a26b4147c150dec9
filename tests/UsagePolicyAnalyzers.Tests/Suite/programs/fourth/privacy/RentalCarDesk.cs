// scope: UPA3001
using System.Text;
using Anthropic;
using Anthropic.Models.Messages;

namespace RentalCar.Desk;

public class Renter
{
    public string Name { get; set; } = "";
    public string DriverLicenseNumber { get; set; } = "";
    public string? PassportNo { get; set; }
    public bool HasPassport => PassportNo is not null;
    public int LicenseYears { get; set; }
}

public class HandoverNote(AnthropicClient claude)
{
    public async Task<string> WriteAsync(Renter r)
    {
        var sb = new StringBuilder("Write the handover note for the car.\n");
        sb.Append("Renter: ").AppendLine(r.Name);
        sb.Append("Licence: ").AppendLine(r.DriverLicenseNumber); // expect: UPA3001
        return await SendAsync(sb.ToString());
    }

    public async Task<string> WriteForeignAsync(Renter r)
    {
        var sb = new StringBuilder("Write the handover note for the car.\n");
        sb.Append("Renter: ").AppendLine(r.Name);
        sb.Append("Holds the licence for ").Append(r.LicenseYears).AppendLine(" years");
        sb.Append("Passport shown: ").AppendLine(r.HasPassport ? "yes" : "no");
        return await SendAsync(sb.ToString());
    }

    private async Task<string> SendAsync(string text)
    {
        var m = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-haiku-4-5", MaxTokens = 500, Messages = [new UserMessageParam { Content = text }],
        });
        return string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}
