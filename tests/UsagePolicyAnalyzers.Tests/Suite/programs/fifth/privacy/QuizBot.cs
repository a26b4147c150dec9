// scope: UPA4001
using OpenAI.Chat;
using OpenAI.Moderations;

var key = Environment.GetEnvironmentVariable("OPENAI_API_KEY")!;
var chat = new ChatClient("gpt-4o-mini", key);
var moderation = new ModerationClient("omni-moderation-latest", key);
List<ChatMessage> history = [new SystemChatMessage("You run a pub quiz about geography.")];

Console.Write("Your team name: ");
var team = Console.ReadLine() ?? "";
ModerationResult nameCheck = await moderation.ClassifyTextAsync(team);
if (nameCheck.Flagged)
{
    Console.WriteLine("Please choose another name.");
    return;
}

while (true)
{
    Console.Write("> ");
    if (Console.ReadLine() is not { Length: > 0 } answer || answer == "quit") break;

    history.Add(new UserChatMessage($"Team {team} answers: {answer}"));
    ChatCompletion reply = await chat.CompleteChatAsync(history); // expect-near: UPA4001
    history.Add(new AssistantChatMessage(reply));
    Console.WriteLine(reply.Content[0].Text);
}
