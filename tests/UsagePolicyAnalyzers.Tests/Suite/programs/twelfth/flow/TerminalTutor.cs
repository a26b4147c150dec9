// scope: UPA4008
using OpenAI.Chat;

var chat = new ChatClient("gpt-4o-mini", Environment.GetEnvironmentVariable("OPENAI_API_KEY"));
var history = new List<ChatMessage>
{
    ChatMessage.CreateSystemMessage("You teach Morse code. Give one exercise at a time and correct the answer."),
};

Console.WriteLine("Morse tutor (an AI). Type 'bye' to leave.");
while (true)
{
    Console.Write("> ");
    var line = Console.ReadLine();
    if (line is null or "bye") break;

    history.Add(ChatMessage.CreateUserMessage(line));
    ChatCompletion completion = await chat.CompleteChatAsync(history); // expect-near: UPA4008
    var text = completion.Content[0].Text;
    history.Add(ChatMessage.CreateAssistantMessage(text));
    Console.WriteLine(text);
}
