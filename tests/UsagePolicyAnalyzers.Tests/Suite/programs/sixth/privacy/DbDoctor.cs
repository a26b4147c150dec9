// scope: UPA3001, UPA3011
using Microsoft.Extensions.Configuration;
using OpenAI.Chat;

// small helper for the lab: asks the model why the database does not answer
var config = new ConfigurationManager();
config["ConnectionStrings:Lab"] = Environment.GetEnvironmentVariable("LAB_DB");

var chat = new ChatClient("gpt-4o-mini", Environment.GetEnvironmentVariable("OPENAI_API_KEY")!);
var connectionString = config.GetConnectionString("Lab");
string error = args.Length > 0 ? args[0] : "timeout expired";

string question = "Our student database does not answer. ";
question += "Error: " + error + ". ";
question += "Connection string: " + connectionString; // expect-near: UPA3001

ChatCompletion answer = chat.CompleteChat(question);
Console.WriteLine("AI answer (may be wrong): " + answer.Content[0].Text);
