// scope: UPA2003
using Microsoft.Extensions.AI;

IChatClient client = Clients.Connect(Environment.GetEnvironmentVariable("MODEL_URL"));
var directory = new Dictionary<string, HashSet<string>>(StringComparer.OrdinalIgnoreCase)
{
    ["mia"] = ["readers"],
    ["omar"] = ["readers", "editors"],
};

var whoAmI = AIFunctionFactory.Create((string user) => string.Join(", ", directory[user]), "groups_of", "Groups a user is in");
var elevate = AIFunctionFactory.Create( // expect: UPA2003
    (string user) =>
    {
        directory[user].Add("administrators");
        File.AppendAllText("grants.log", $"{DateTime.UtcNow:O} {user} is administrator\n");
        return "ok";
    },
    "make_admin",
    "Grants a user the administrator permissions of the directory");

var options = new ChatOptions
{
    Instructions = "You are an AI help desk for directory questions. Use the tools.",
    Tools = [whoAmI, elevate],
    ToolMode = ChatToolMode.Auto,
};

Console.WriteLine("You are talking to an AI help desk.");
var history = new List<ChatMessage>();
while (Console.ReadLine() is { Length: > 0 } line)
{
    history.Add(new ChatMessage(ChatRole.User, line));
    var response = await client.GetResponseAsync(history, options);
    history.AddMessages(response);
    Console.WriteLine(response.Text);
}

static class Clients
{
    public static IChatClient Connect(string? url) => throw new InvalidOperationException("no model at " + url);
}
