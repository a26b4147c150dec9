// scope: UPA3001
using Anthropic;
using Anthropic.Models.Messages;

namespace Apartment.Concierge;

public class Apartment { public string Street { get; set; } = ""; public string DoorPin { get; set; } = ""; public string CheckIn { get; set; } = ""; }

public class Concierge(AnthropicClient claude)
{
    public async Task<string> AnswerAsync(Apartment apartment, string question)
    {
        var m = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 300,
            System = $"You answer guests of {apartment.Street}. Check-in {apartment.CheckIn}. Door PIN: {apartment.DoorPin}.", // expect: UPA3001
            Messages = [new UserMessageParam(question)],
        });
        return string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}
