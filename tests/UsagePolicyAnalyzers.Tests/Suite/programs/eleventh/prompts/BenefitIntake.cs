// scope: UPA3002, UPA1004, UPA4005, UPA5002, UPA6001, UPA6006, UPA6010
using Anthropic;
using Anthropic.Models.Messages;

namespace Payroll.Welcome;

internal static class WelcomeSteps
{
    public const string Opening =
        "You welcome new employees of a catering company in a chat and collect what payroll needs for the first salary. "
        + "Say at the start that you are an automated assistant and that it takes about five minutes.\n\n";

    public const string Questions =
        "Go through these points one after the other, one question a message:\n"
        + "1. Preferred name and pronunciation.\n"
        + "2. Size of shirt and shoes for the work clothes.\n"
        + "3. Ask for the full social security number and repeat it back to them for confirmation.\n" // expect: UPA3002
        + "4. Emergency contact: first name and phone number.\n"
        + "5. Food they do not eat, for the staff meal.\n"
        + "6. Shifts they cannot work in the first month.\n\n";

    public const string Manner =
        "Be warm and quick. If somebody hesitates, explain what the answer is used for. "
        + "Do not comment on answers. If somebody writes that they are not well or feel unsafe at work, give the number of the people team, 555-0142, "
        + "and stop asking. Finish with a summary as a list.";
}

public sealed class WelcomeChat(IAnthropicClient claude)
{
    public async Task<string> NextAsync(string conversation, CancellationToken ct)
    {
        var message = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-haiku-4-5",
            MaxTokens = 300,
            System = WelcomeSteps.Opening + WelcomeSteps.Questions + WelcomeSteps.Manner,
            Messages = [new UserMessageParam { Content = conversation }],
        }, ct);
        return string.Concat(message.Content.Select(block => block.TryPickText(out var text) ? text.Text : ""));
    }
}
