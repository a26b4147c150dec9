// scope: UPA2001
using System.Globalization;
using System.Text.RegularExpressions;
using OpenAI.Chat;

namespace Defence.Vetting;

public sealed record Holder(string ServiceNumber, string Level, string Travel, string Contacts);

public interface IClearanceRegister
{
    IEnumerable<Holder> DueForRenewal();
    void RevokeClearance(string serviceNumber);
    void RenewClearance(string serviceNumber, int years);
}

public partial class RenewalBatch
{
    private readonly ChatClient _chat;
    private readonly IClearanceRegister _register;

    public RenewalBatch(ChatClient chat, IClearanceRegister register) => (_chat, _register) = (chat, register);

    private static readonly Regex Number = new(@"\d+", RegexOptions.Compiled);

    public void Run()
    {
        var risks = from holder in _register.DueForRenewal()
                    let reply = _chat.CompleteChat(
                        "National security vetting. Rate the risk (0 to 100) that the holder of a secret clearance is recruited by a foreign service. "
                        + $"Travel: {holder.Travel}. Contacts: {holder.Contacts}.").Value
                    select (holder, risk: int.Parse(Number.Match(reply.Content[0].Text).Value, CultureInfo.InvariantCulture));

        foreach (var (holder, risk) in risks)
        {
            if (risk >= 70)
                _register.RevokeClearance(holder.ServiceNumber); // expect: UPA2001
            else
                _register.RenewClearance(holder.ServiceNumber, risk < 30 ? 5 : 2);
        }
    }
}
