using OpenAI.Chat;
using OpenAI.Moderations;

var key = Environment.GetEnvironmentVariable("OPENAI_API_KEY") ?? throw new InvalidOperationException("OPENAI_API_KEY is not set.");
var chat = new ChatClient("gpt-4o-mini", key);
var moderation = new ModerationClient("omni-moderation-latest", key);
var options = new ChatCompletionOptions { EndUserId = Convert.ToHexString(Guid.NewGuid().ToByteArray()) };

Console.WriteLine("Allotment helper. You are talking to an AI assistant; it can be wrong about frost dates.");
Console.WriteLine("Empty line ends the talk.");

List<ChatMessage> history = [new SystemChatMessage("You help members of an allotment society with sowing plans.")];
while (true)
{
    Console.Write("> ");
    var line = Console.ReadLine();
    if (string.IsNullOrWhiteSpace(line)) break;

    ModerationResult verdict = await moderation.ClassifyTextAsync(line);
    if (verdict.Flagged)
    {
        Console.WriteLine("That is nothing for the allotment. Ask something else.");
        continue;
    }

    history.Add(new UserChatMessage(line));
    ChatCompletion reply = await chat.CompleteChatAsync(history, options);
    if (reply.FinishReason == ChatFinishReason.ContentFilter || reply.Refusal is { Length: > 0 })
    {
        history.RemoveAt(history.Count - 1);
        Console.WriteLine("The assistant does not answer this. Try another question.");
        continue;
    }
    history.Add(new AssistantChatMessage(reply));
    Console.WriteLine(reply.Content[0].Text);
}
