// scope: UPA2005
using Anthropic;
using Anthropic.Models.Messages;

namespace Midwifery.Notes;

public sealed record Visit(int WeeksPregnant, bool IsPregnant, string Sex, int Age, string Complaints);

public sealed class AntenatalNotes
{
    private readonly IAnthropicClient _claude;

    public AntenatalNotes(IAnthropicClient claude) => _claude = claude;

    /// <summary>Order in which the midwives call back. The midwife on duty changes it as she likes.</summary>
    public async Task<string> SuggestUrgencyAsync(Visit visit)
    {
        var facts = visit.IsPregnant
            ? $"Pregnant, week {visit.WeeksPregnant}, age {visit.Age}. Complaints: {visit.Complaints}"
            : $"Sex: {visit.Sex}, age {visit.Age}. Complaints: {visit.Complaints}";

        var message = await _claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 200,
            System = "Suggest to the midwife how urgent the call-back is (today, this week, routine) and which warning signs she should ask about. Pregnancy changes which complaints are dangerous.",
            Messages = [new UserMessageParam { Content = facts }],
        });
        return message.Content.Select(b => b.TryPickText(out var t) ? t.Text : "").First();
    }
}
