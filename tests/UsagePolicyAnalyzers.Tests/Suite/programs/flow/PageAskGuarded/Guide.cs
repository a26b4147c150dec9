using OpenAI.Moderations;
using OpenAI.Responses;

namespace Museum;

public interface IGuide { Task<string> TellAsync(string question); }

public class Guide(ResponsesClient client, Gate gate) : IGuide
{
    public async Task<string> TellAsync(string question)
    {
        await gate.EnsureAllowedAsync(question);
        var options = new CreateResponseOptions("gpt-5", [ResponseItem.CreateUserMessageItem(question)]) { Instructions = "You answer questions about the museum." };
        ResponseResult r = await client.CreateResponseAsync(options);
        return r.GetOutputText();
    }
}

public class Gate(ModerationClient moderation)
{
    public async Task EnsureAllowedAsync(string text)
    {
        var result = await moderation.ClassifyTextAsync(text);
        if (result.Value.Flagged) throw new ArgumentException("The text breaks our house rules.", nameof(text));
    }
}
