using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Windows.Input;

namespace CommunityToolkit.Mvvm.ComponentModel
{
    public abstract class ObservableObject : INotifyPropertyChanged
    {
        public event PropertyChangedEventHandler? PropertyChanged { add { } remove { } }
        protected virtual void OnPropertyChanged(PropertyChangedEventArgs e) { }
        protected void OnPropertyChanged([CallerMemberName] string? propertyName = null) { }
        protected bool SetProperty<T>(ref T field, T newValue, [CallerMemberName] string? propertyName = null) => true;
    }
    public abstract class ObservableRecipient : ObservableObject;
    public abstract class ObservableValidator : ObservableObject;
    [AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
    public sealed class ObservablePropertyAttribute : Attribute;
    [AttributeUsage(AttributeTargets.Class)]
    public sealed class ObservableObjectAttribute : Attribute;
    [AttributeUsage(AttributeTargets.Field | AttributeTargets.Property, AllowMultiple = true)]
    public sealed class NotifyPropertyChangedForAttribute(string propertyName, params string[] otherPropertyNames) : Attribute;
    [AttributeUsage(AttributeTargets.Field | AttributeTargets.Property, AllowMultiple = true)]
    public sealed class NotifyCanExecuteChangedForAttribute(string commandName, params string[] otherCommandNames) : Attribute;
}

namespace CommunityToolkit.Mvvm.Input
{
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class RelayCommandAttribute : Attribute { public string? CanExecute { get; init; } public bool IncludeCancelCommand { get; init; } }
    public interface IRelayCommand : ICommand { void NotifyCanExecuteChanged(); }
    public interface IRelayCommand<in T> : IRelayCommand;
    public interface IAsyncRelayCommand : IRelayCommand { Task ExecuteAsync(object? parameter); }
    public interface IAsyncRelayCommand<in T> : IAsyncRelayCommand;
    public abstract class Command : IAsyncRelayCommand
    {
        public event EventHandler? CanExecuteChanged { add { } remove { } }
        public bool CanExecute(object? parameter) => true;
        public void Execute(object? parameter) { }
        public Task ExecuteAsync(object? parameter) => null!;
        public void NotifyCanExecuteChanged() { }
    }
    public sealed class RelayCommand(Action execute, Func<bool>? canExecute = null) : Command;
    public sealed class RelayCommand<T>(Action<T?> execute, Predicate<T?>? canExecute = null) : Command, IRelayCommand<T>;
    public sealed class AsyncRelayCommand(Func<Task> execute, Func<bool>? canExecute = null) : Command;
    public sealed class AsyncRelayCommand<T>(Func<T?, Task> execute, Predicate<T?>? canExecute = null) : Command, IAsyncRelayCommand<T>;
}
